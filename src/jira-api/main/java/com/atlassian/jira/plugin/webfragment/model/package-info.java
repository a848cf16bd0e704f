/** Where a web fragment is shown. */
package com.atlassian.jira.plugin.webfragment.model;
