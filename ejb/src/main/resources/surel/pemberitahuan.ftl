Yth. ${jabatan},

${kalimat}

<#if tautan??>
Buka di Runut: ${tautan}

</#if>
Surel ini dikirim oleh Runut untuk jabatan ${jabatan}. Tidak perlu dibalas.
