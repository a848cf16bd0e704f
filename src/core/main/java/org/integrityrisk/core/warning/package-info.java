/** Early warnings (预警): issued with a colour and a deadline, answered, examined, lifted. */
package org.integrityrisk.core.warning;
