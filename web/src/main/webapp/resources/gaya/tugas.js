/* Sheets of the task page. A button names the section that it opens by data-lembaran; the section is
   moved into a modal dialog (on a phone: a sheet from below) and back to its place when it closes, so
   that its form and its Ajax updates stay as they are. */
(function () {
  'use strict';

  function open(button) {
    var section = document.getElementById(button.dataset.lembaran);
    if (!section) {
      return;
    }
    var place = document.createComment('');
    section.before(place);
    var dialog = document.createElement('dialog');
    dialog.className = 't-dialog';
    var heading = section.querySelector('h2,h3');
    if (heading && heading.id) {
      dialog.setAttribute('aria-labelledby', heading.id);
    }
    dialog.append(section);
    document.body.append(dialog);
    dialog.addEventListener('close', function () {
      // An Ajax answer may have replaced the section by a new one of the same id.
      place.replaceWith(document.getElementById(button.dataset.lembaran) || section);
      dialog.remove();
      document.getElementById(button.id)?.focus();
    });
    dialog.showModal();
    (section.querySelector('[data-fokus]') || section.querySelector('input,textarea,button'))?.focus();
  }

  document.addEventListener('click', function (event) {
    var opener = event.target.closest('[data-lembaran]');
    if (opener) {
      open(opener);
      return;
    }
    var dialog = event.target.closest('dialog.t-dialog');
    if (dialog && (event.target === dialog || event.target.closest('[data-tutup]'))) {
      dialog.close();
    }
  });
})();
