/* Small conveniences; every page works without them. */
(function () {
  "use strict";

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
})();
