package id.runut.kepatuhan.boundary;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Which tasks compliance is asked for.
 *
 * @param sopId null for all SOPs
 * @param unitId null for all units of the agency
 * @param dari first day on which tasks were decided; null for the first of this year
 * @param sampai last day; null for today
 */
public record SaringanKepatuhan(UUID sopId, UUID unitId, LocalDate dari, LocalDate sampai) {}
