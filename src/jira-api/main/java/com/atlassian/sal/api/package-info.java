/** Facts of the host, common to all products. */
package com.atlassian.sal.api;
