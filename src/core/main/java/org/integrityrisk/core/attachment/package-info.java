/**
 * Files that prove what a check, a measure or a rectification says, kept with the host's issues.
 */
package org.integrityrisk.core.attachment;
