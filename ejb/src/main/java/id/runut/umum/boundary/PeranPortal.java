package id.runut.umum.boundary;

/** The realm's roles, as Keycloak sends them and as {@code @RolesAllowed} names them. */
public final class PeranPortal {

  public static final String KEPALA = "kepala";
  public static final String SEKRETARIS = "sekretaris";
  public static final String KASUBBAG_PERENCANAAN = "kasubbag_perencanaan";
  public static final String KEPALA_BIDANG = "kepala_bidang";
  public static final String KEPALA_SUBBIDANG = "kepala_subbidang";
  public static final String KEPALA_UPT = "kepala_upt";
  public static final String STAF = "staf";
  public static final String PENGAGENDA = "pengagenda";
  public static final String TIM_PENYUSUN = "tim_penyusun";
  public static final String PERANGKAT_DAERAH_TERKAIT = "perangkat_daerah_terkait";
  public static final String ADMIN = "admin";

  private PeranPortal() {}
}
