/** Every promise of the guide about hours and days is in this zone. */
export const ZONE = 'Europe/London';
