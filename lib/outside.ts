import { CfnParameter } from 'aws-cdk-lib';
import { Construct } from 'constructs';

/** Addresses of services outside AWS. The defaults are the real ones; a host that stands them in gives its own. */
export class Outside extends Construct {
  readonly publicUrl = this.address('PublicUrl', '');
  readonly googleMeetUrl = this.address('GoogleMeetUrl', 'https://meet.googleapis.com/');
  readonly googleCalendarUrl = this.address('GoogleCalendarUrl', 'https://www.googleapis.com/');
  readonly googleStsUrl = this.address('GoogleStsUrl', 'https://sts.googleapis.com/v1/token');
  readonly googleIamUrl = this.address('GoogleIamUrl', 'https://iamcredentials.googleapis.com/');
  readonly googleTokenUrl = this.address('GoogleTokenUrl', 'https://oauth2.googleapis.com/token');

  private address(name: string, standard: string): CfnParameter {
    const parameter = new CfnParameter(this, name, { type: 'String', default: standard });
    parameter.overrideLogicalId(name);
    return parameter;
  }
}
