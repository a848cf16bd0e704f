/** What the app adds to the host's query language. */
package org.integrityrisk.app.jql;
