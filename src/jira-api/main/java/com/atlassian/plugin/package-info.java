/** Installed apps. */
package com.atlassian.plugin;
