// Stands before AUI, which takes the context path from here.
(function (global) {
  'use strict';

  const meta = document.querySelector('meta[name="ajs-context-path"]');
  const contextPath = () => (meta ? meta.getAttribute('content') : '');

  global.AJS = { contextPath };
  global.WRM = { contextPath };
})(window);
