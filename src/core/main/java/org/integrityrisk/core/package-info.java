/** The domain: rules, values and policies of an integrity risk register, in plain Java. */
package org.integrityrisk.core;
