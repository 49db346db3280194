/* Comments: what is selected in the text becomes the passage of the comment. Whoever selects nothing
   chooses the block from the list. */
(function () {
  'use strict';

  function block(node) {
    var element = node && (node.nodeType === 1 ? node : node.parentElement);
    return element && element.closest('.km-blok');
  }

  function take() {
    var selection = document.getSelection();
    var words = selection.toString().trim();
    var start = block(selection.anchorNode);
    var list = document.getElementById('komentar:blok');
    var passage = document.getElementById('komentar:kutipan');
    if (!words || !start || start !== block(selection.focusNode) || !list || !passage) {
      return;
    }
    list.value = start.dataset.blok;
    passage.value = words;
  }

  document.addEventListener('mouseup', take);
  document.addEventListener('touchend', take);
  document.addEventListener('keyup', take);
})();
