/** Bases of conditions of web fragments. */
package com.atlassian.jira.plugin.webfragment.conditions;
