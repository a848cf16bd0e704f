// What scripts of apps expect of a Jira page, beside AUI: the context path, and host libraries as AMD modules.
(function (global) {
  'use strict';

  var meta = document.querySelector('meta[name="ajs-context-path"]');
  var contextPath = meta ? meta.getAttribute('content') : '';

  global.AJS = global.AJS || {};
  global.AJS.contextPath = function () {
    return contextPath;
  };
  global.WRM = global.WRM || {};
  global.WRM.contextPath = global.AJS.contextPath;

  define('jquery', function () {
    return global.jQuery;
  });
  define('aui', function () {
    return global.AJS;
  });
  define('wrm/context-path', function () {
    return global.AJS.contextPath;
  });
})(window);
