import { accountantFrench } from './accountant-french.ts';
import { backendDeveloperEnglish } from './backend-developer-english.ts';
import { chefEnglish } from './chef-english.ts';
import { dataScientistMixed } from './data-scientist-mixed.ts';
import { devopsEngineerGerman } from './devops-engineer-german.ts';
import { digitalMarketingFrench } from './digital-marketing-french.ts';
import { electricianGerman } from './electrician-german.ts';
import { frontendDeveloperSpanish } from './frontend-developer-spanish.ts';
import { hrGeneralistSpanish } from './hr-generalist-spanish.ts';
import { logisticsManagerFrench } from './logistics-manager-french.ts';
import { lorryDriverGerman } from './lorry-driver-german.ts';
import { nurseFrench } from './nurse-french.ts';
import { nurseGerman } from './nurse-german.ts';
import { payrollEnglish } from './payroll-english.ts';
import { projectEngineerEnglish } from './project-engineer-english.ts';
import { salesSpanish } from './sales-spanish.ts';
import { teacherSpanish } from './teacher-spanish.ts';
import { warehouseEnglish } from './warehouse-english.ts';
import { customerSupportEnglish } from './held-out/customer-support-english.ts';
import { electricianSpanish } from './held-out/electrician-spanish.ts';
import { taxClerkGerman } from './held-out/tax-clerk-german.ts';
import { webDeveloperFrench } from './held-out/web-developer-french.ts';
import { dentalHygienistAmerican } from './fresh/dental-hygienist-american.ts';
import { hotelReceptionistMexican } from './fresh/hotel-receptionist-mexican.ts';
import { maintenanceTechnicianFrench } from './fresh/maintenance-technician-french.ts';
import { physiotherapistSwiss } from './fresh/physiotherapist-swiss.ts';
import { siteManagerAustrian } from './fresh/site-manager-austrian.ts';
import { softwareTesterEnglish } from './fresh/software-tester-english.ts';
import type { LabelledPosting } from './labelled-posting.ts';

/** Those the reading was made with. */
export const tunedPostings: readonly LabelledPosting[] = [
  accountantFrench,
  backendDeveloperEnglish,
  chefEnglish,
  dataScientistMixed,
  devopsEngineerGerman,
  digitalMarketingFrench,
  electricianGerman,
  frontendDeveloperSpanish,
  hrGeneralistSpanish,
  logisticsManagerFrench,
  lorryDriverGerman,
  nurseFrench,
  nurseGerman,
  payrollEnglish,
  projectEngineerEnglish,
  salesSpanish,
  teacherSpanish,
  warehouseEnglish,
];

/** Written and labelled after the reading was done, and never used to improve it: what it is worth on others. */
export const heldOutPostings: readonly LabelledPosting[] = [
  customerSupportEnglish,
  electricianSpanish,
  taxClerkGerman,
  webDeveloperFrench,
];

/** Of professions that came last; read once before anything was improved on them. */
export const freshPostings: readonly LabelledPosting[] = [
  dentalHygienistAmerican,
  hotelReceptionistMexican,
  maintenanceTechnicianFrench,
  physiotherapistSwiss,
  siteManagerAustrian,
  softwareTesterEnglish,
];
