// Libraries of the host as AMD modules, as apps expect them.
define('jquery', () => window.jQuery);
define('aui', () => window.AJS);
define('wrm/context-path', () => window.AJS.contextPath);
