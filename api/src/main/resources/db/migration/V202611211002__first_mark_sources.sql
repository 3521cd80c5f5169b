UPDATE attendance_record SET source = 'ROLL_CALL' WHERE mark IS NOT NULL;
