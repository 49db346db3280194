/* Uploads that cannot succeed are told and taken off the list: one that stays there would be sent
   again, in vain, together with the next. */
(function () {
  'use strict';

  if (window.unggah) {
    return;
  }

  /* What is too large is not sent at all: the server would hang up in the middle of it. The limit in
     bytes stands in data-batas. */
  function weigh(event) {
    var place = event.target.closest && event.target.closest('[data-batas]');
    var files = event.type === 'drop' ? event.dataTransfer.files : event.target.files;
    if (!place || !files) {
      return;
    }
    var limit = Number(place.dataset.batas);
    var tooLarge = Array.from(files).some(function (file) {
      return file.size > limit;
    });
    if (tooLarge) {
      event.preventDefault();
      event.stopImmediatePropagation();
      if (event.type === 'change') {
        event.target.value = '';
      }
      tulisan.katakan('berkas');
    } else {
      tulisan.katakan('');
    }
  }

  document.addEventListener('change', weigh, true);
  document.addEventListener('drop', weigh, true);

  window.unggah = {
    gagal: function (widget, xhr) {
      widget.removeFiles(widget.files.slice());
      widget.jq.find('input[type=file]').val('');
      if (xhr.status === 413) {
        tulisan.katakan('berkas');
      } else {
        tulisan.putus(xhr.status);
      }
    }
  };
})();
