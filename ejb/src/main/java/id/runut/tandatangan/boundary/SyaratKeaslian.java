package id.runut.tandatangan.boundary;

/** What must hold before a signed letter is called genuine. */
public enum SyaratKeaslian {
  /** The bytes are those of the archive. */
  ARSIP_UTUH,
  /** The cryptographic message is intact. */
  TANDA_TANGAN_UTUH,
  /** The signed range starts at the first byte and leaves out the signature only. */
  RENTANG_TANPA_CELAH,
  /** Nothing follows the signature but the proof that its certificates were good. */
  TANPA_TAMBAHAN,
  /** The signature certifies: no change is allowed. */
  PERUBAHAN_TERLARANG,
  /** The certificate was issued by the agency's certificate authority. */
  RANTAI_SERTIFIKAT,
  /** The certificate was in force and not revoked when it signed. */
  SERTIFIKAT_BERLAKU,
  /** Key and hash are strong enough. */
  ALGORITMA_KUAT,
  /** The signer is the official whom the workflow names. */
  PENANDA_TANGAN_SESUAI
}
