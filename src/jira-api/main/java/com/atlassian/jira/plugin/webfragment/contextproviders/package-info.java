/** Bases of context providers of web panels. */
package com.atlassian.jira.plugin.webfragment.contextproviders;
