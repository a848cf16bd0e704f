/**
 * What an administrator sets up: issue types, statuses, fields, screens, workflow and permission
 * schemes, roles, link types, projects.
 */
package org.integrityrisk.sandbox.config;
