Yth. ${nama},

Sejak surel harian yang lalu ada ${kabar?size} pemberitahuan untuk Anda di Runut:

<#list kabar as k>
- ${k.perihal}
  ${k.kapan}<#if k.tautan??> - ${k.tautan}</#if>

</#list>
Yang masih menunggu Anda ada di meja kerja: ${alamat}/meja

Anda memilih satu surel sehari. Pilihan ini dapat diubah di ${alamat}/akun. Tidak perlu dibalas.
