/** Delegation (委托): a person on leave lets another decide in their place for some days. */
package org.integrityrisk.core.delegation;
