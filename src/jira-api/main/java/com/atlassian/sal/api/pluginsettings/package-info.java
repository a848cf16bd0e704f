/** Small settings of apps. */
package com.atlassian.sal.api.pluginsettings;
