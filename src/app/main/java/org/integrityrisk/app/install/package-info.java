/**
 * Sets the app up in Jira and takes it out again: issue types, statuses, fields, screens,
 * workflows, schemes, roles, permissions, projects. Everything is a list of items that can be
 * looked at first; running it again completes what is missing and changes nothing else.
 */
package org.integrityrisk.app.install;
