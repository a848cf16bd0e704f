/**
 * The host's REST interface, version 2, as far as ordinary clients need it.
 *
 * <p>Source of the shapes: docs.atlassian.com, "Jira Data Center platform REST API reference".
 */
package org.integrityrisk.sandbox.restv2;
