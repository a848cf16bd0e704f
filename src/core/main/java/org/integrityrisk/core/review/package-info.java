/** The review chain (审核链): who reviews a risk point, in which order, and every opinion given. */
package org.integrityrisk.core.review;
