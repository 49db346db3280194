/* Meetings: the code of attendance on the screen. */
(function () {
  'use strict';

  /* The page was given all codes of the next hour and a half and shows the one whose time it is, by
     the server's clock. When they are used up, it asks for more. */
  function showCodes(list) {
    var codes = Array.from(list.children);
    var offset = Number(list.dataset.kini) - Date.now();

    function show() {
      var now = Date.now() + offset;
      var current = codes.filter(function (code) {
        return Number(code.dataset.mulai) <= now;
      }).pop() || codes[0];
      codes.forEach(function (code) {
        code.classList.toggle('kini', code === current);
      });
      var last = Number(codes[codes.length - 1].dataset.mulai);
      if (codes.length > 1 && now > last + 300000) {
        location.reload();
        return;
      }
      setTimeout(show, 1000);
    }

    show();
  }

  var list = document.querySelector('.rp-kode');
  if (list) {
    showCodes(list);
  }
})();
