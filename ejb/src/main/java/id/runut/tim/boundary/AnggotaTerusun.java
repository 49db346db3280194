package id.runut.tim.boundary;

import id.runut.tim.entity.Kedudukan;
import java.util.UUID;

/** A post's place in a team. */
public record AnggotaTerusun(UUID jabatanId, Kedudukan kedudukan) {}
