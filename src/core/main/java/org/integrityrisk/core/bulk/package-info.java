/**
 * One action on many chosen points of the register: shown first, then carried out on all of them.
 */
package org.integrityrisk.core.bulk;
