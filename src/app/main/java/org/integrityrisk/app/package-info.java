/** The Jira app: what it adds to the host, and how it keeps its data there. */
package org.integrityrisk.app;
