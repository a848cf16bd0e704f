/**
 * What people do with their own risk points: file, edit, submit, withdraw, have re-examined,
 * import.
 */
package org.integrityrisk.core.filing;
