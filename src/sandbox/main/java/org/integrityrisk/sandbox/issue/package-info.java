/** Issues in the database: rows, values of custom fields, comments, links and history. */
package org.integrityrisk.sandbox.issue;
