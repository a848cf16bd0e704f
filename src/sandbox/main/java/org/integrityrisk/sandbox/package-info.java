/** An embedded host that runs the app without Jira. */
package org.integrityrisk.sandbox;
