/* Typed words survive a lost session, an expired page and a server that is away: they stay in this tab
   until the server has taken them, and come back only to the one who typed them. */
(function () {
  'use strict';

  // An error page that is drawn into this one runs its scripts again.
  if (window.tulisan) {
    return;
  }

  var KEY = 'runut.isian:' + document.body.dataset.milik + ':' + location.pathname;

  /* A letter's text stands in a hidden field of its editor. A passphrase that is being shown is a
     text field too, and is never kept. */
  function fields() {
    return document.querySelectorAll(
      'main textarea[name],main .ui-texteditor input[type=hidden],' +
        'main input[type=text][name]:not([readonly]):not([autocomplete*=password])'
    );
  }

  function changed(field) {
    var before = field.dataset.awal;
    return field.value !== (before === undefined ? field.defaultValue : before);
  }

  /* From here on only what differs is worth keeping. An editor has its own wording of what it was given,
     so that the page's first values are taken from the fields too. */
  function accept() {
    fields().forEach(function (field) {
      field.dataset.awal = field.value;
    });
  }

  function keep() {
    var values = {};
    fields().forEach(function (field) {
      if (changed(field)) {
        values[field.name] = field.value;
      }
    });
    try {
      if (Object.keys(values).length) {
        sessionStorage.setItem(KEY, JSON.stringify(values));
      }
    } catch (full) {
      // Nothing is lost that was not at risk before.
    }
  }

  function forget() {
    sessionStorage.removeItem(KEY);
  }

  function editorOf(field) {
    var widget = field.type === 'hidden' && PrimeFaces.getWidgetById(field.closest('.ui-texteditor').id);
    return widget && widget.editor ? widget : null;
  }

  /* The editor hands its text over when the cursor leaves it; what saves by itself cannot wait for that. */
  function follow(field) {
    var widget = editorOf(field);
    if (widget) {
      // Where the cursor is, is where the field needs its name.
      widget.editor.root.setAttribute('role', 'textbox');
      widget.editor.root.setAttribute('aria-multiline', 'true');
      widget.editor.root.setAttribute('aria-labelledby', widget.jq.attr('aria-labelledby'));
      widget.editor.on('text-change', function () {
        field.value = widget.getEditorValue();
        field.dispatchEvent(new Event('input', {bubbles: true}));
      });
    }
  }

  function write(field, value) {
    var widget = editorOf(field);
    if (widget) {
      widget.editor.clipboard.dangerouslyPasteHTML(value);
    } else {
      field.value = value;
    }
    field.dispatchEvent(new Event('input', {bubbles: true}));
  }

  function restore() {
    var kept = JSON.parse(sessionStorage.getItem(KEY) || '{}');
    var written = 0;
    fields().forEach(function (field) {
      if (field.name in kept && kept[field.name] !== field.value) {
        write(field, kept[field.name]);
        written++;
      }
    });
    if (written) {
      tell('kembali');
      setTimeout(tell, 15000, '');
    }
  }

  /* One of the sentences that the page has ready; the button beside it loads the page again. */
  function tell(what) {
    document.querySelectorAll('[data-putus]').forEach(function (band) {
      band.hidden = band.dataset.putus !== what;
    });
  }

  function lost(status) {
    keep();
    tell(status === 401 ? 'sesi' : 'portal');
    if (status !== 401 && byItself) {
      setTimeout(again, 10000);
    }
  }

  /* What saves by itself tries again by itself: it hears of a change that it knows. */
  function again() {
    var unsaved = Array.from(fields()).find(changed);
    if (unsaved) {
      unsaved.dispatchEvent(new Event('input', {bubbles: true}));
    }
  }

  var timer = null;

  function soon() {
    clearTimeout(timer);
    timer = setTimeout(keep, 250);
  }

  var byItself = false;

  window.tulisan = {
    /* Before a draft is saved by itself: nobody who is typing is led away from the page. */
    menyimpan: function () {
      byItself = true;
    },

    /* After it has been saved, or could not be. */
    disimpan: function (args) {
      byItself = false;
      if (args && args.tersimpan) {
        clearTimeout(timer);
        accept();
        forget();
        tell('');
      }
    },

    katakan: tell,

    /* The server did not take what was sent. */
    putus: function (status) {
      if (status === 401 && !byItself) {
        // Loading the page again leads to the sign-on and back.
        keep();
        location.reload();
      } else {
        lost(status);
      }
    }
  };

  document.addEventListener('input', soon);
  window.addEventListener('pagehide', keep);

  jQuery(function () {
    accept();
    fields().forEach(follow);
    restore();
  });

  jQuery(document)
    .on('pfAjaxSend', keep)
    .on('pfAjaxSuccess', function (event, xhr) {
      var target = /<redirect url="([^"]*)"/.exec((xhr && xhr.responseText) || '');
      if (target && target[1].indexOf('/galat/') < 0) {
        clearTimeout(timer);
        accept();
        forget();
      }
    })
    .on('pfAjaxError', function (event, xhr) {
      tulisan.putus(xhr ? xhr.status : 0);
    });
})();
