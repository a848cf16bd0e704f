// What scripts of apps expect of a Jira page, beside AUI: the context path and AMD modules.
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

  var definitions = {};
  var values = {};

  function value(name) {
    if (!(name in values)) {
      if (!(name in definitions)) {
        throw new Error('No AMD module ' + name);
      }
      values[name] = definitions[name]();
    }
    return values[name];
  }

  function define(name, dependencies, factory) {
    if (arguments.length === 2) {
      factory = dependencies;
      dependencies = [];
    }
    definitions[name] = function () {
      return typeof factory === 'function' ? factory.apply(null, dependencies.map(value)) : factory;
    };
  }

  function require(names, callback) {
    if (typeof names === 'string') {
      return value(names);
    }
    return callback.apply(null, names.map(value));
  }

  if (!global.define) {
    global.define = define;
    global.require = require;
    define('jquery', function () {
      return global.jQuery;
    });
    define('aui', function () {
      return global.AJS;
    });
    define('wrm/context-path', function () {
      return global.AJS.contextPath;
    });
  }
})(window);
