/* The task page. What the server cannot do: sheets, a button that waits for its reason, the size of
   the paper, and saving a draft while it is typed. */
(function () {
  'use strict';

  /* A button names the section that it opens by data-lembaran. A modal dialog (on a phone: a sheet from
     below) is put around the section where it stands, so that it stays inside its form, and taken away
     when it closes. With data-penuh it fills the screen. */
  function open(button) {
    var section = document.getElementById(button.dataset.lembaran);
    if (!section) {
      return;
    }
    var dialog = document.createElement('dialog');
    dialog.className = 'penuh' in button.dataset ? 't-dialog t-penuh' : 't-dialog';
    var heading = section.querySelector('h2,h3');
    if (heading && heading.id) {
      dialog.setAttribute('aria-labelledby', heading.id);
    } else {
      dialog.setAttribute('aria-label', button.textContent.trim());
    }
    section.before(dialog);
    dialog.append(section);
    dialog.addEventListener('close', function () {
      dialog.replaceWith(...dialog.childNodes);
      button.focus();
    });
    dialog.showModal();
    var first = section.querySelector('[data-fokus],.t-fokus input,input:not([type=hidden]),textarea');
    if (first) {
      first.focus();
    }
  }

  /* The act named by data-wajib (id of a text area) needs words; until then its button says so. */
  function weigh(button) {
    var field = document.getElementById(button.dataset.wajib);
    var missing = !field || field.value.trim() === '';
    button.classList.toggle('r-belum', missing);
    if (missing) {
      button.setAttribute('aria-disabled', 'true');
    } else {
      button.removeAttribute('aria-disabled');
    }
    var reason = document.getElementById(button.getAttribute('aria-describedby'));
    if (reason) {
      reason.hidden = !missing;
    }
  }

  function weighAll() {
    document.querySelectorAll('[data-wajib]').forEach(weigh);
  }

  /* The editor is named by its label; the part of it that is typed in has to be named too. */
  function nameEditors() {
    document.querySelectorAll('.ui-texteditor[aria-labelledby] .ql-editor').forEach(function (part) {
      part.setAttribute('role', 'textbox');
      part.setAttribute('aria-multiline', 'true');
      part.setAttribute('aria-labelledby', part.closest('.ui-texteditor').getAttribute('aria-labelledby'));
    });
  }

  function zoom(step) {
    var sheet = document.querySelector('.t-lembar');
    var label = document.querySelector('[data-ukuran]');
    if (!sheet) {
      return;
    }
    var size = Math.min(200, Math.max(50, Number(sheet.dataset.ukuran || 100) + step));
    sheet.dataset.ukuran = size;
    sheet.style.setProperty('--ukuran', size / 100);
    if (label) {
      label.textContent = size + '%';
    }
  }

  document.addEventListener(
    'click',
    function (event) {
      var waiting = event.target.closest('[data-wajib][aria-disabled=true]');
      if (waiting) {
        event.preventDefault();
        event.stopImmediatePropagation();
        var field = document.getElementById(waiting.dataset.wajib);
        if (field) {
          field.focus();
        }
      }
    },
    true
  );

  document.addEventListener('click', function (event) {
    var opener = event.target.closest('[data-lembaran]');
    if (opener) {
      open(opener);
      return;
    }
    var eye = event.target.closest('[data-lihat]');
    if (eye) {
      var secret = document.getElementById(eye.dataset.lihat);
      var shown = secret.type === 'text';
      secret.type = shown ? 'password' : 'text';
      eye.setAttribute('aria-pressed', String(!shown));
      return;
    }
    var zoomer = event.target.closest('[data-perbesar]');
    if (zoomer) {
      zoom(Number(zoomer.dataset.perbesar));
      return;
    }
    var dialog = event.target.closest('dialog.t-dialog');
    if (dialog && (event.target === dialog || event.target.closest('[data-tutup]'))) {
      dialog.close();
    }
  });

  /* A draft is saved soon after the last change, never by polling: that would keep a session alive
     that nobody uses any more. */
  var waiting = {};

  function save(name) {
    clearTimeout(waiting[name]);
    delete waiting[name];
    if (window[name]) {
      window[name]();
    }
  }

  function changed(event) {
    var form = event.target.closest && event.target.closest('[data-simpan]');
    if (form) {
      var name = form.dataset.simpan;
      clearTimeout(waiting[name]);
      waiting[name] = setTimeout(save, 1200, name);
    }
  }

  document.addEventListener('input', changed);
  document.addEventListener('change', changed);
  document.addEventListener('visibilitychange', function () {
    if (document.hidden) {
      Object.keys(waiting).forEach(save);
    }
  });

  /* What a tap has asked the server for is shown in a sheet where there is no column beside it. */
  var asked = null;

  document.addEventListener('click', function (event) {
    asked = event.target.closest('[data-buka-sesudah]');
  });

  /* A refusal that stands outside the window would look like a button that does nothing. */
  function showRefusal() {
    var scope = document.querySelector('dialog[open]') || document;
    var refusal = scope.querySelector('.ui-messages-error,.ui-message-error');
    if (refusal) {
      refusal.scrollIntoView({block: 'center'});
    }
  }

  function answered() {
    weighAll();
    nameEditors();
    showRefusal();
    if (asked && window.matchMedia('(max-width: 640px)').matches) {
      var opener = asked;
      opener.dataset.lembaran = opener.dataset.bukaSesudah;
      asked = null;
      open(opener);
      delete opener.dataset.lembaran;
    }
  }

  document.addEventListener('input', weighAll);
  weighAll();
  window.addEventListener('load', nameEditors);
  if (window.jQuery) {
    window.jQuery(document).on('pfAjaxComplete', answered);
  }
})();
