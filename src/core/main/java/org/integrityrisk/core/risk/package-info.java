/** Risk points (廉政风险点): what one says, which values it may have, and where it is kept. */
package org.integrityrisk.core.risk;
