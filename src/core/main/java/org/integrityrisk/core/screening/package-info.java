/**
 * Screening (季度筛查): at set times an officer goes through what the rules of the regime find in the
 * register and proposes early warnings; rules may also propose or issue warnings by themselves.
 */
package org.integrityrisk.core.screening;
