// What web resources of apps brought along for their scripts; each is handed out once, as in Jira.
(function () {
  'use strict';

  function claim(key) {
    const element = document.querySelector('script[data-claim="' + CSS.escape(key) + '"]');
    if (!element) {
      return undefined;
    }
    element.remove();
    return JSON.parse(element.textContent);
  }

  WRM.data = { claim };
})();
