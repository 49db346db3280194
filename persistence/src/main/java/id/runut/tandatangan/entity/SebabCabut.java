package id.runut.tandatangan.entity;

/** Why a certificate was revoked before its time. */
public enum SebabCabut {
  /** Its owner has a newer one. */
  DIGANTI,
  /** The administrator has revoked it. */
  DICABUT
}
