/** Work that nobody waits for: done by the host's scheduler, once in the cluster. */
package org.integrityrisk.app.job;
