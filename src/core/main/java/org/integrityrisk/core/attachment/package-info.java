/**
 * Files that prove what a check, a measure or a rectification says, kept with the host's issues, or
 * in the database where there is no issue.
 */
package org.integrityrisk.core.attachment;
