/**
 * Filing with the superior (备案): results handed to the superior body for the record, received by it
 * or refused.
 */
package org.integrityrisk.core.superior;
