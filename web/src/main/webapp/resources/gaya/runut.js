/* Small conveniences; every page works without them. */
(function () {
  "use strict";

  var KEY = "runut.isian:" + location.pathname;

  // A menu closes when the eye goes elsewhere, and with Escape.
  document.addEventListener("click", function (event) {
    document.querySelectorAll("details.r-tarik[open]").forEach(function (menu) {
      if (!menu.contains(event.target)) {
        menu.open = false;
      }
    });
  });
  document.addEventListener("keydown", function (event) {
    if (event.key !== "Escape") {
      return;
    }
    document.querySelectorAll("details.r-tarik[open]").forEach(function (menu) {
      menu.open = false;
      menu.querySelector("summary").focus();
    });
  });

  // PrimeFaces names the button of a calendar once; drawn again, it would have no name.
  var picker = window.jQuery && jQuery.prime && jQuery.prime.datePicker;
  if (picker) {
    var draw = picker.prototype.renderTriggerButton;
    picker.prototype.renderTriggerButton = function () {
      draw.apply(this, arguments);
      this.triggerButton.attr("aria-label", PrimeFaces.getLocaleLabel("chooseDate"));
    };
  }

  // A swimlane wider than the screen opens where the process stands.
  document.querySelectorAll(".r-alur").forEach(function (lanes) {
    var here = lanes.querySelector(".simpul.berjalan");
    if (here && lanes.scrollWidth > lanes.clientWidth) {
      var offset = here.getBoundingClientRect().left - lanes.getBoundingClientRect().left;
      lanes.scrollLeft = offset - lanes.clientWidth / 2;
    }
  });

  // So does a flowchart that is higher than its frame.
  document.querySelectorAll(".r-bagan").forEach(function (frame) {
    var here = frame.querySelector(".pita");
    if (here && frame.scrollHeight > frame.clientHeight) {
      var offset = here.getBoundingClientRect().top - frame.getBoundingClientRect().top;
      frame.scrollTop = offset - frame.clientHeight / 2;
    }
  });

  // Typed words survive a lost session or an expired page: they stay in this tab until the server
  // has taken them. Passwords are never among them.
  function fields() {
    return document.querySelectorAll("main textarea[name], main input[type=text][name]");
  }

  function keep() {
    var values = {};
    fields().forEach(function (field) {
      if (field.value && !field.readOnly) {
        values[field.name] = field.value;
      }
    });
    try {
      sessionStorage.setItem(KEY, JSON.stringify(values));
    } catch (full) {
      // Nothing is lost that was not at risk before.
    }
  }

  function restore() {
    var kept = sessionStorage.getItem(KEY);
    if (!kept) {
      return;
    }
    sessionStorage.removeItem(KEY);
    var values = JSON.parse(kept);
    fields().forEach(function (field) {
      if (values[field.name] && !field.value) {
        field.value = values[field.name];
        field.dispatchEvent(new Event("input", { bubbles: true }));
      }
    });
  }

  restore();

  if (window.jQuery) {
    jQuery(document).on("pfAjaxSend", keep);
    jQuery(document).on("pfAjaxSuccess", function (event, xhr) {
      var text = (xhr && xhr.responseText) || "";
      if (text.indexOf("jakarta.faces.ViewRoot") < 0) {
        sessionStorage.removeItem(KEY);
      }
    });
    // Not logged in any more: loading the page again leads to the sign-on and back.
    jQuery(document).on("pfAjaxError", function (event, xhr) {
      if (xhr && (xhr.status === 401 || xhr.status === 0)) {
        location.reload();
      }
    });
  }
})();
