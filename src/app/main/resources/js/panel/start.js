/** Fills the app's panel on an issue page, also after the host has drawn the page anew without loading it. */
(function () {
  'use strict';

  function fillAll(context) {
    context.querySelectorAll('.ir-panel[data-key]:not([data-filled])').forEach((panel) => {
      panel.dataset.filled = 'true';
      IntegrityRisk.panel[panel.dataset.kind](panel, panel.dataset.key).catch((problem) => IntegrityRisk.replace(panel, IntegrityRisk.message('error', problem.message)));
    });
  }

  IntegrityRisk.ready(() => {
    fillAll(document);
    if (window.JIRA && JIRA.bind && JIRA.Events) {
      JIRA.bind(JIRA.Events.NEW_CONTENT_ADDED, () => fillAll(document));
    }
  });
})();
