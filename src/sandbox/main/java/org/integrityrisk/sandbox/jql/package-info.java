/** JQL: text to syntax tree to SQL over the issue tables, so that no index has to be kept. */
package org.integrityrisk.sandbox.jql;
