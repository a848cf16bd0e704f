/** The types of module that a descriptor can hold, one class each. */
package org.integrityrisk.sandbox.plugin.type;
