namespace dutydesk {} // removed with the first real source
