// Jira's events: scripts of apps hear of content that came into the page after it was loaded.
(function (global) {
  'use strict';

  const all = global.jQuery(document);

  global.JIRA = {
    Events: { NEW_CONTENT_ADDED: 'newContentAdded' },
    CONTENT_ADDED_REASON: { dialogReady: 'dialogReady' },
    bind: (event, listener) => all.on(event, listener),
    trigger: (event, details) => all.trigger(event, details),
  };
})(window);
