/** My work: everything that awaits one person. */
package org.integrityrisk.core.work;
