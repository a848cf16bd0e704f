/** What our build needs and no published plugin gives: an index of the app's components. */
package org.integrityrisk.build;
